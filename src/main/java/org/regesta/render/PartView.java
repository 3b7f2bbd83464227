package org.regesta.render;

import java.util.List;

/** A part of the narrative with its articles. */
record PartView(String id, String number, String title, String period, String introduction, List<CardView> articles) {}
