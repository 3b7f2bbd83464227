package org.regesta.render;

import java.util.List;

/** The sentences of one page that speak of the subject. */
record MentionsView(LinkView page, List<MentionView> sentences) {}
