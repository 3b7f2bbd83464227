package org.regesta.render;

import java.util.List;

/** The glossary. */
record GlossaryView(List<LetterView> letters) {}
