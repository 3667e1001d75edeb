package dk.kaskade.ui.list;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the table between cells. They are the table's own, so that none of them works while a cell is typed into. */
final class ListKeys {
    private final ListTyping typing;
    private final ListTable table;

    ListKeys(ListTable table, ListTyping typing) {
        this.table = table;
        this.typing = typing;
    }

    void bind(Actions actions, Runnable out, Runnable menu) {
        for (ListCommand command : ListCommand.values()) {
            command.keys().forEach(key -> bind(key, () -> command.run(typing)));
        }
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0), () -> typing.go(CellField.Go.NEXT, false));
        bind(
                KeyStroke.getKeyStroke(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK),
                () -> typing.go(CellField.Go.PREVIOUS, false));
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_BACK_SPACE, 0), () -> typing.edit(""));
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), () -> actions.run(ActionId.REMOVE));
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), out);
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_CONTEXT_MENU, 0), menu);
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK), menu);
        // Tab is for the cells; Ctrl+Tab goes on to the rest of the window
        table.setFocusTraversalKeys(
                java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, InputEvent.CTRL_DOWN_MASK)));
        table.setFocusTraversalKeys(
                java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke(
                        KeyEvent.VK_TAB, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK)));
        withoutSwingsOwn();
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                if (!table.isEditing() && ListTyping.writes(event)) {
                    event.consume();
                    typing.edit(String.valueOf(event.getKeyChar()));
                }
            }
        });
    }

    /** What Swing does for keys that a cell leaves over would happen to the table around it. */
    private void withoutSwingsOwn() {
        for (String key :
                new String[] {"SPACE", "ctrl SPACE", "F2", "ENTER", "TAB", "ESCAPE", "ctrl X", "ctrl C", "ctrl V"}) {
            table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    private void bind(KeyStroke key, Runnable what) {
        table.getInputMap(JComponent.WHEN_FOCUSED).put(key, "list." + key);
        table.getActionMap().put("list." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (!table.isEditing()) {
                    what.run();
                }
            }
        });
    }
}
