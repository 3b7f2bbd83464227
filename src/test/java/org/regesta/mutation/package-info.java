/**
 * Plants faults in the real content, one at a time, and counts how many the checks find at the right line.
 *
 * <p>What a fault contradicts is read from the content without the rules, which are on trial here.
 */
package org.regesta.mutation;
