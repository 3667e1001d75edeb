package dk.kaskade.ui.look;

/** Knows how high it is at any width, before it is given one. */
public interface HeightForWidth {
    /** The height at a width, both in px of the screen. */
    int heightAt(int width);
}
