package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** Leaders who stand far from their nearest leader: a click shows the one in the chain, a double click the role card. */
final class TensionList extends JList<Tension> {
    private final DefaultListModel<Tension> tensions = new DefaultListModel<>();
    private boolean showing;

    TensionList(MarksDesk desk, Consumer<Tension> chosen) {
        setModel(tensions);
        setCellRenderer(new TensionCell(desk));
        setFixedCellHeight(UIScale.scale(TensionCell.HEIGHT));
        setFixedCellWidth(UIScale.scale(120));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(desk.text("tensions"));
        addListSelectionListener(event -> {
            if (!showing && !event.getValueIsAdjusting() && getSelectedValue() != null) {
                chosen.accept(getSelectedValue());
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && getSelectedValue() != null) {
                    desk.openCard(getSelectedValue().leader().id());
                }
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "card");
        getActionMap().put("card", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (getSelectedValue() != null) {
                    desk.openCard(getSelectedValue().leader().id());
                }
            }
        });
    }

    /** Shows other pairs, with the same leader and mark selected where they are still far apart. */
    void show(List<Tension> next) {
        Tension before = getSelectedValue();
        showing = true;
        tensions.clear();
        tensions.addAll(next);
        for (int at = 0; before != null && at < next.size(); at++) {
            Tension now = next.get(at);
            if (now.leader().id().equals(before.leader().id()) && now.mark().equals(before.mark())) {
                setSelectedIndex(at);
            }
        }
        showing = false;
    }
}
