package org.regesta.render;

import java.util.List;

/** The printed text of a page: its HTML, its notes, its table of contents. */
record BodyView(String html, List<NoteView> notes, List<HeadingView> contents) {}
