package org.regesta.render;

import java.util.List;

/** A term of office. */
record TermView(
        LinkView person,
        String from,
        String to,
        String kind,
        String styled,
        String note,
        List<LinkView> sources,
        boolean gap) {}
