/**
 * Work off the event thread: tasks with a title, progress and cancel, guards that say on which thread code may run, and a
 * watchdog that tells when the event thread stalls. It knows nothing of leadership chains and may use only the JDK.
 */
@NullMarked
package dk.kaskade.ui.task;

import org.jspecify.annotations.NullMarked;
