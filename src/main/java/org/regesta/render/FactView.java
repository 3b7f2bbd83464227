package org.regesta.render;

import java.util.List;

/** A line of the facts box. */
record FactView(String label, List<LinkView> values) {}
