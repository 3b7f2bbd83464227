package org.regesta.render;

import java.util.List;

/** The parts of the narrative. */
record PartsView(List<PartView> parts) {}
