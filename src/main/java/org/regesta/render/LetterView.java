package org.regesta.render;

import java.util.List;

/** The entries under one letter of the glossary. */
record LetterView(String letter, String anchor, List<CardView> cards) {}
