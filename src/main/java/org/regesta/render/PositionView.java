package org.regesta.render;

import java.util.List;

/** One answer in a debate. */
record PositionView(String anchor, String html, String rank, List<LinkView> heldBy, List<LinkView> sources) {}
