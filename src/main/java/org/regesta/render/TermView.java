package org.regesta.render;

import java.util.List;

/** A term of office, or a gap between two; a gap's {@code person} is nobody, or others, without address. */
record TermView(
        LinkView person,
        String from,
        String to,
        String kind,
        String styled,
        String note,
        List<LinkView> sources,
        boolean gap) {}
