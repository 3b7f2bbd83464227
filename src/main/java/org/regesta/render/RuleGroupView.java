package org.regesta.render;

import java.util.List;

/** Rules of one sort under a heading. */
record RuleGroupView(String anchor, String heading, String introduction, List<RuleView> rules) {}
