package org.regesta.render;

import java.util.List;

/** An office and those who held it; {@code picture} shows their terms as bars. */
record OfficeView(
        String summary,
        LinkView state,
        LinkView place,
        String period,
        List<LinkView> names,
        List<TermView> terms,
        String picture,
        List<NoteView> notes,
        List<MentionsView> mentions,
        StatusView status) {}
