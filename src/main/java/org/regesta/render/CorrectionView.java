package org.regesta.render;

/** Something that is often said, but wrong, with what is right, and the page that tells of it. */
record CorrectionView(String html, LinkView page) {}
