/**
 * What is done to positions from anywhere in the window: the form of a position and the commands of the chain. A refusal is
 * told beside the field it is about, and everything done in one dialog is one step; only in the registers of communities,
 * units and people each change is a step of its own. Knows the session, and no view.
 */
@NullMarked
package dk.kaskade.ui.edit;

import org.jspecify.annotations.NullMarked;
