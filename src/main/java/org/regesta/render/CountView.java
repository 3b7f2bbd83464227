package org.regesta.render;

/** How many pages of a kind there are, and where they are listed. */
record CountView(LinkView link, int count) {}
