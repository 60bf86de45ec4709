package nl.impactmonitor.interview.verslag.bestand;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a Markdown document (CommonMark): a line per line, an empty line between blocks, no marks and no HTML. */
final class MarkdownTekst extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<Regel> regels = new ArrayList<>();
    private StringBuilder regel = new StringBuilder();
    private int vet;

    private MarkdownTekst() {}

    static List<Regel> lees(String markdown) {
        var lezer = new MarkdownTekst();
        PARSER.parse(markdown).accept(lezer);
        while (!lezer.regels.isEmpty() && lezer.regels.getLast().tekst().isEmpty()) {
            lezer.regels.removeLast();
        }
        return lezer.regels;
    }

    @Override
    public void visit(Text tekst) {
        regel.append(tekst.getLiteral());
    }

    @Override
    public void visit(Code code) {
        regel.append(code.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis sterk) {
        boolean vooraan = regel.isEmpty();
        visitChildren(sterk);
        if (vooraan) {
            vet = regel.length();
        }
    }

    @Override
    public void visit(SoftLineBreak einde) {
        eindeVanRegel();
    }

    @Override
    public void visit(HardLineBreak einde) {
        eindeVanRegel();
    }

    @Override
    public void visit(Paragraph alinea) {
        visitChildren(alinea);
        eindeVanBlok(alinea.getParent() instanceof ListItem);
    }

    @Override
    public void visit(Heading kop) {
        visitChildren(kop);
        eindeVanBlok(false);
    }

    @Override
    public void visit(FencedCodeBlock blok) {
        letterlijk(blok.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock blok) {
        letterlijk(blok.getLiteral());
    }

    @Override
    public void visit(BulletList lijst) {
        visitChildren(lijst);
        leeg();
    }

    @Override
    public void visit(OrderedList lijst) {
        visitChildren(lijst);
        leeg();
    }

    @Override
    public void visit(BlockQuote aanhaling) {
        visitChildren(aanhaling);
        leeg();
    }

    @Override
    public void visit(HtmlInline html) {
        // marks of another language, no words
    }

    @Override
    public void visit(HtmlBlock html) {
        // as above
    }

    private void letterlijk(String tekst) {
        tekst.lines().forEach(t -> regels.add(Regel.gewoon(t)));
        leeg();
    }

    private void eindeVanRegel() {
        regels.add(new Regel(regel.toString(), vet));
        regel = new StringBuilder();
        vet = 0;
    }

    private void eindeVanBlok(boolean inLijst) {
        eindeVanRegel();
        if (!inLijst) {
            leeg();
        }
    }

    private void leeg() {
        if (!regels.isEmpty() && !regels.getLast().tekst().isEmpty()) {
            regels.add(Regel.gewoon(""));
        }
    }
}
