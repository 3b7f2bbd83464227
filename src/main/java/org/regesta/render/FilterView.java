package org.regesta.render;

import java.util.List;

/** A set of boxes that choose what a list shows: the name of the set and the heading over it. */
record FilterView(String name, String heading, List<FilterOptionView> options) {}
