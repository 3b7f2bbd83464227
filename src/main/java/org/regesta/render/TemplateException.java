package org.regesta.render;

import org.regesta.diagnostic.Diagnostic;

/** A template can't be read, or failed on a page; carries the finding that names template, line and page. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** What to show. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
