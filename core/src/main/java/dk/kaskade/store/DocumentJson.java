package dk.kaskade.store;

import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.SourceDocument.Approval;
import dk.kaskade.framework.SourceDocument.DocumentLink;
import java.io.IOException;
import java.util.List;

/** A document of a framework, how it stands to others and who approved it. */
final class DocumentJson {
    private DocumentJson() {}

    static SourceDocument read(JsonIn in) throws IOException {
        String id = null;
        String title = "";
        String kind = null;
        String text = "";
        List<DocumentLink> links = List.of();
        List<Approval> approvals = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "title" -> title = in.textOrEmpty();
                case "kind" -> kind = in.optionalText();
                case "text" -> text = in.textOrEmpty();
                case "links" -> links = in.list(DocumentJson::link);
                case "approvals" -> approvals = in.list(DocumentJson::approval);
                default -> members.keep();
            }
        }
        return new SourceDocument(members.require("id", id), title, kind, text, links, approvals, members.extras());
    }

    static void write(JsonOut out, SourceDocument document) throws IOException {
        out.begin()
                .always("id", document.id())
                .text("title", document.title())
                .optional("kind", document.kind())
                .text("text", document.text())
                .list("links", document.links(), DocumentJson::write)
                .list("approvals", document.approvals(), DocumentJson::write)
                .end(document.extras());
    }

    static DocumentLink link(JsonIn in) throws IOException {
        String to = null;
        String kind = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "to" -> to = in.text();
                case "kind" -> kind = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new DocumentLink(members.require("to", to), kind, members.extras());
    }

    static void write(JsonOut out, DocumentLink link) throws IOException {
        out.begin().always("to", link.to()).text("kind", link.kind()).end(link.extras());
    }

    static Approval approval(JsonIn in) throws IOException {
        String body = "";
        String act = "";
        String on = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "body" -> body = in.textOrEmpty();
                case "act" -> act = in.textOrEmpty();
                case "on" -> on = in.optionalText();
                default -> members.keep();
            }
        }
        return new Approval(body, act, on, members.extras());
    }

    static void write(JsonOut out, Approval approval) throws IOException {
        out.begin()
                .text("body", approval.body())
                .text("act", approval.act())
                .optional("on", approval.on())
                .end(approval.extras());
    }
}
