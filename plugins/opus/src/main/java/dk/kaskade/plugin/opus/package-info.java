/** Reads leaders and units from the XML of KMD Opus, a payroll system of Danish municipalities. */
@NullMarked
package dk.kaskade.plugin.opus;

import org.jspecify.annotations.NullMarked;
