package org.regesta.markdown;

/** Puts HTML together: tags, attributes and escaped text. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Escapes what HTML would read as its own. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Appends words. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Appends HTML as it is. */
    public Html raw(String html) {
        out.append(html);
        return this;
    }

    /** Opens an element; attributes come as names and values in turn, and one with an empty value is left out. */
    public Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Starts a new line unless one was just started. */
    public Html line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
