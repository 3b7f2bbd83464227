package org.regesta.render;

import java.util.List;

/** A way into the site: its list, how many pages it has, the most prominent of them. */
record EntranceView(LinkView all, int count, List<LinkView> some) {}
