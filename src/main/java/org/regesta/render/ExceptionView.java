package org.regesta.render;

/** An exception from a rule: its reason, where it is written, and how many findings it takes away. */
record ExceptionView(String rule, String reason, LinkView place, long findings) {}
