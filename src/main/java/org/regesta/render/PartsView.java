package org.regesta.render;

import java.util.List;

/** The parts of the narrative, with the notes on their introductions. */
record PartsView(List<PartView> parts, List<NoteView> notes) {}
