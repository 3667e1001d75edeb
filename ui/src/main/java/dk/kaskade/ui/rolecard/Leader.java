package dk.kaskade.ui.rolecard;

/**
 * One position in the list of leaders.
 *
 * @param name     who holds it, or its title where names are hidden; empty where nobody does
 * @param title    what it is; its unit where names are hidden or others have the same title
 * @param level    of its highest role; 0 where it has none
 * @param depth    how many stand above it
 * @param parent   place of its leader in the list; -1 at the top
 * @param leads    how many report to it
 * @param placed   expectations agreed or in practice
 * @param applying expectations that apply
 * @param search   what a filter looks in, in small letters
 */
record Leader(
        String id,
        String name,
        String title,
        int level,
        int depth,
        int parent,
        int leads,
        int placed,
        int applying,
        String search) {}
