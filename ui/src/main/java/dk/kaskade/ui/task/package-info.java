/**
 * Work off the event thread: tasks with a title, progress and cancel, guards that say on which thread code may run, and a
 * watchdog that tells when the event thread stalls. It knows nothing of leadership chains and uses the JDK and core's {@code progress} only.
 */
@NullMarked
package dk.kaskade.ui.task;

import org.jspecify.annotations.NullMarked;
