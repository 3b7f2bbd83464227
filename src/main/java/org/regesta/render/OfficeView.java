package org.regesta.render;

import java.util.List;

/** An office and those who held it. */
record OfficeView(String summary, LinkView state, LinkView place, String period, List<TermView> terms, List<NoteView> notes, List<MentionsView> mentions) {}
