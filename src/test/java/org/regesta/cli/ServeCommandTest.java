package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int code = run("serve", "--open", "no", "--port", Integer.toString(other.getLocalPort()));
            assertThat(code).isEqualTo(74);
            assertThat(err.toString())
                    .contains(other.getLocalPort() + " is taken")
                    .contains("--port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void endsWith2OnWrongUsage() {
        assertThat(run("serve", "--port", "many")).isEqualTo(2);
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
        assertThat(run("serve", "--open", "perhaps")).isEqualTo(2);
    }
}
