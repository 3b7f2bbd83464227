package org.regesta.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser of the person at this machine, opened as the system would; where there is no screen, nothing happens. */
final class Browser {
    void open(URI address) {
        List<String> command = command(System.getProperty("os.name").toLowerCase(Locale.ROOT), address.toString());
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address stands on the console; a system without the command is none of the editor's business.
            return;
        }
    }

    private static List<String> command(String system, String address) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        if (system.contains("mac")) {
            return List.of("open", address);
        }
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
