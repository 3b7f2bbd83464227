package org.regesta.render;

import java.util.List;

/** A note at the end of a page, with the anchors of the marks that call it. */
record NoteView(int number, String anchor, String html, List<String> marks) {}
