/** Tests of what the content says; how it is written is checked by the program itself. */
package org.regesta.content;
