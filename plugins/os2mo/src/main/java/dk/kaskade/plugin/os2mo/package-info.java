/** Reads what OS2mo, the organisation system of many Danish municipalities, hands out: its report of leaders and its eMUS file. */
@NullMarked
package dk.kaskade.plugin.os2mo;

import org.jspecify.annotations.NullMarked;
