package org.regesta.publish;

import java.nio.file.Path;

/** The site can't be published to a folder, which is left as it was; says why and what to do. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublishException(Path folder, String why) {
        super(folder + " " + why);
    }
}
