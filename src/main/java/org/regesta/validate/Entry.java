package org.regesta.validate;

import org.regesta.model.Details;
import org.regesta.model.Page;

/**
 * A page of one kind, with the keys that only this kind has.
 *
 * @param <D> the type of these keys
 * @param page the page
 * @param details the keys
 */
record Entry<D extends Details>(Page page, D details) {}
