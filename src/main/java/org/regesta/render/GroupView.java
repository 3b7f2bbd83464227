package org.regesta.render;

import java.util.List;

/** Cards under a heading. */
record GroupView(String anchor, String heading, String introduction, List<CardView> cards) {}
