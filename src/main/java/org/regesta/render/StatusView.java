package org.regesta.render;

/** How far a page has come, and how to cite and to improve it. */
record StatusView(String status, String updated, String cite, String address, String file, String edit) {}
