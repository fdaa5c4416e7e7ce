package org.gouji.reader.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gouji.reader.pdf.Ink.Colour;
import org.gouji.reader.pdf.Painted.Area;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** Runs the operators of a page that draw lines and areas, and keeps the state of the pen. */
abstract class ContentPainter extends PDFStreamEngine {

    private static final int MOST_SAVED_STATES = 1_000;

    private final Allowance allowance;
    private final Set<COSDictionary> layersOff;

    private Painted page;
    private Marks marks;
    private Ink ink;
    private Deque<Ink> inks = new ArrayDeque<>();
    private Outline outline = new Outline();
    private boolean clipping;
    private int forms;

    ContentPainter(Allowance allowance, Set<COSDictionary> layersOff) {
        this.allowance = allowance;
        this.layersOff = layersOff;
        page = new Painted(new Area(0, 0, 0, 0), allowance);
        marks = new Marks(layersOff);
        ink = Ink.on(page.page());
        List.of(new Concatenate(this), new Save(this), new Restore(this), new SetLineWidth(this))
                .forEach(this::addOperator);
    }

    void begin(Area visible) {
        page = new Painted(visible, allowance);
        marks = new Marks(layersOff);
        outline = new Outline();
        clipping = false;
        forms = 0;
        freshInk();
    }

    /** As at the beginning of a page, or of something that stands on it by itself. */
    void freshInk() {
        ink = Ink.on(page.page());
        inks = new ArrayDeque<>();
    }

    Painted page() {
        return page;
    }

    Marks marks() {
        return marks;
    }

    Ink ink() {
        return ink;
    }

    void writeWith(@Nullable Typeface typeface) {
        ink = ink.writing(typeface);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.time();
        switch (operator.getName()) {
            case "m", "l", "c", "v", "y", "h", "re" -> draw(operator.getName(), operands);
            case "S", "s" -> paintOutline(operator.getName(), false, true);
            case "f", "F", "f*" -> paintOutline(operator.getName(), true, false);
            case "B", "B*", "b", "b*" -> paintOutline(operator.getName(), true, true);
            case "n" -> paintOutline("n", false, false);
            case "W", "W*" -> clipping = true;
            case "g", "rg", "k" -> ink = ink.filling(Colour.of(operands));
            case "G", "RG", "K" -> ink = ink.stroking(Colour.of(operands));
            case "cs" -> ink = ink.filling(space(operands));
            case "CS" -> ink = ink.stroking(space(operands));
            case "sc", "scn" -> ink = ink.filling(ink.fill().with(operands));
            case "SC", "SCN" -> ink = ink.stroking(ink.stroke().with(operands));
            case "Do" -> draw(resource(COSName.XOBJECT, operands));
            case "BI" -> page.picture(unitSquare());
            case "BMC", "BDC" -> mark(operands);
            case "EMC" -> marks.end();
            default -> super.processOperator(operator, operands);
        }
    }

    /** What the library would log and go on from is gone on from; any other defect might have cost text. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (!(exception instanceof MissingOperandException) && !(exception instanceof EmptyGraphicsStackException)) {
            throw exception;
        }
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > MOST_SAVED_STATES) {
            throw new RefusedDocument(Refusal.TOO_DEEP);
        }
        super.saveGraphicsState();
        inks.push(ink);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        ink = inks.isEmpty() ? ink : inks.pop();
    }

    // ---- lines and areas

    private void draw(String operator, List<COSBase> operands) {
        double[] at = operands.stream()
                .mapToDouble(operand -> Typeface.number(operand, 0))
                .toArray();
        int points = at.length / 2;
        if (operator.equals("h")) {
            outline.close();
        } else if (operator.equals("re") && at.length >= 4) {
            outline.move(point(at[0], at[1]));
            outline.line(point(at[0] + at[2], at[1]));
            outline.line(point(at[0] + at[2], at[1] + at[3]));
            outline.line(point(at[0], at[1] + at[3]));
            outline.close();
        } else if (operator.equals("m") && points > 0) {
            outline.move(point(at[0], at[1]));
        } else if (operator.equals("l") && points > 0) {
            outline.line(point(at[0], at[1]));
        } else if (points > 0) {
            outline.curve(point(at[2 * points - 2], at[2 * points - 1]));
        }
    }

    private Point2D point(double x, double y) {
        return transformedPoint((float) x, (float) y);
    }

    private void paintOutline(String operator, boolean fill, boolean stroke) {
        if (operator.startsWith("s") || operator.startsWith("b")) {
            outline.close();
        }
        if (fill && !marks.off()) {
            outline.fill(page, ink.fill(), allowance);
        }
        if (stroke && !marks.off()) {
            outline.stroke(page, ink.stroke(), transformWidth(getGraphicsState().getLineWidth()));
        }
        if (clipping && !outline.isEmpty()) {
            ink = ink.within(outline.bounds());
        }
        clipping = false;
        outline = new Outline();
    }

    private Colour space(List<COSBase> operands) {
        return !operands.isEmpty() && operands.get(0) instanceof COSName name
                ? Colour.ofSpace(name, getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE))
                : new Colour(0, Colour.UNKNOWN);
    }

    // ---- pictures and pages within the page

    private void draw(@Nullable COSBase object) throws IOException {
        if (!(object instanceof COSStream stream) || marks.isOff(stream.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            page.picture(unitSquare());
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            allowance.depth(++forms);
            Deque<Ink> outside = inks;
            Ink before = ink;
            inks = new ArrayDeque<>();
            showForm(new PDFormXObject(stream));
            inks = outside;
            ink = before;
            forms--;
        }
    }

    private Area unitSquare() {
        Point2D a = point(0, 0);
        Point2D b = point(1, 1);
        return new Area(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    @Nullable
    COSBase resource(COSName kind, List<COSBase> operands) {
        COSDictionary named = getResources().getCOSObject().getCOSDictionary(kind);
        return named != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                ? named.getDictionaryObject(name)
                : null;
    }

    private void mark(List<COSBase> operands) {
        COSBase properties = operands.size() < 2 ? null : operands.get(1);
        if (properties instanceof COSName) {
            properties = resource(COSName.PROPERTIES, operands.subList(1, 2));
        }
        COSName tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name : COSName.ARTIFACT;
        marks.begin(tag, properties instanceof COSDictionary dictionary ? dictionary : null);
    }
}
