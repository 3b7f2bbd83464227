package org.regesta.render;

import java.util.List;

/** A rule: what it asks for, what breaking it means, how many facts were held against it, what was found. */
record RuleView(String id, String sentence, String severity, String facts, String found, List<FindingView> findings) {}
