package org.gouji.reader.pdf;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.gouji.reader.pdf.Ink.Colour;
import org.gouji.reader.pdf.Painted.Area;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** Runs the operators of a page and notes what they paint. Belongs to one document. */
final class PagePainter extends PDFStreamEngine {

    private static final int MOST_SAVED_STATES = 1_000;

    private final Allowance allowance;
    private final Set<COSDictionary> layersOff;
    private final Map<COSDictionary, Typeface> typefaces = new IdentityHashMap<>();

    private Painted page;
    private Marks marks;
    private Ink ink;
    private Deque<Ink> inks = new ArrayDeque<>();
    private Outline outline = new Outline();
    private boolean clipping;
    private int forms;
    private int run;
    private int show;

    PagePainter(Allowance allowance, Set<COSDictionary> layersOff) {
        this.allowance = allowance;
        this.layersOff = layersOff;
        page = new Painted(new Area(0, 0, 0, 0), allowance);
        marks = new Marks(layersOff);
        ink = Ink.on(page.page());
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new NextLine(this),
                        new SetMatrix(this),
                        new SetTextHorizontalScaling(this),
                        new SetCharSpacing(this),
                        new SetWordSpacing(this),
                        new SetTextLeading(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new SetLineWidth(this))
                .forEach(this::addOperator);
    }

    Painted paint(PDPage source, Area visible) throws IOException {
        page = new Painted(visible, allowance);
        marks = new Marks(layersOff);
        ink = Ink.on(visible);
        inks = new ArrayDeque<>();
        outline = new Outline();
        clipping = false;
        forms = 0;
        processPage(source);
        for (PDAnnotation annotation : source.getAnnotations()) {
            allowance.time();
            note(annotation);
        }
        return page;
    }

    /** What was typed into the fields of a form is part of the page; a comment stands beside it. */
    private void note(PDAnnotation annotation) throws IOException {
        if (annotation.isHidden() || annotation.isNoView() || annotation instanceof PDAnnotationLink) {
            return;
        }
        boolean onPage = annotation instanceof PDAnnotationWidget
                || annotation instanceof PDAnnotationFreeText
                || annotation instanceof PDAnnotationRubberStamp;
        if (onPage && annotation.getNormalAppearanceStream() != null) {
            ink = Ink.on(page.page());
            inks = new ArrayDeque<>();
            showAnnotation(annotation);
        } else if (annotation.getContents() != null && !annotation.getContents().isBlank()) {
            page.comment(annotation.getContents().strip());
        }
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
            case "Tf" -> chooseFont(operands);
            case "gs" -> chooseState(operands);
            case "Do" -> draw(resource(COSName.XOBJECT, operands));
            case "BI" -> page.picture(unitSquare());
            case "BMC", "BDC" -> mark(operands);
            case "EMC" -> marks.end();
            default -> {
                show++;
                super.processOperator(operator, operands);
            }
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

    private @Nullable COSBase resource(COSName kind, List<COSBase> operands) {
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

    // ---- text

    private void chooseFont(List<COSBase> operands) throws IOException {
        ink = ink.writing(typeface(resource(COSName.FONT, operands)));
        if (operands.size() > 1) {
            getGraphicsState().getTextState().setFontSize((float) Typeface.number(operands.get(1), 0));
        }
    }

    private void chooseState(List<COSBase> operands) throws IOException {
        COSArray font = resource(COSName.EXT_G_STATE, operands) instanceof COSDictionary state
                ? state.getCOSArray(COSName.FONT)
                : null;
        if (font != null && font.size() > 1) {
            ink = ink.writing(typeface(font.getObject(0)));
            getGraphicsState().getTextState().setFontSize((float) Typeface.at(font, 1, 0));
        }
    }

    private @Nullable Typeface typeface(@Nullable COSBase font) throws IOException {
        if (!(font instanceof COSDictionary dictionary)) {
            return null;
        }
        Typeface known = typefaces.get(dictionary);
        if (known == null) {
            known = Typeface.of(dictionary);
            typefaces.put(dictionary, known);
        }
        return known;
    }

    @Override
    public void beginText() {
        run++;
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        for (COSBase element : array) {
            if (element instanceof COSNumber step) {
                move(-step.floatValue()
                        / 1000
                        * getGraphicsState().getTextState().getFontSize());
            } else if (element instanceof COSString string) {
                showText(string.getBytes());
            }
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        Typeface face = ink.typeface();
        if (face == null) {
            // the font is not there: how many characters the bytes are cannot be known
            letter("\uFFFD", 0.5, 1);
            move(0.5 * string.length * state.getFontSize());
            return;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            allowance.time();
            int before = in.available();
            int code = face.code(in);
            boolean space = code == ' ' && before - in.available() == 1;
            double advance = face.advance(code);
            letter(face.text(code), advance, face.em());
            move(advance * state.getFontSize() + state.getCharacterSpacing() + (space ? state.getWordSpacing() : 0));
        }
    }

    private void move(double way) {
        PDTextState state = getGraphicsState().getTextState();
        boolean vertical = ink.typeface() != null && ink.typeface().vertical();
        double scaled = vertical ? way : way * state.getHorizontalScaling() / 100;
        getTextMatrix().translate(vertical ? 0 : (float) scaled, vertical ? (float) scaled : 0);
    }

    private void letter(@Nullable String text, double advance, double em) {
        PDTextState state = getGraphicsState().getTextState();
        float size = state.getFontSize();
        Matrix place = new Matrix(size * state.getHorizontalScaling() / 100, 0, 0, size, 0, state.getRise())
                .multiply(getTextMatrix())
                .multiply(getGraphicsState().getCurrentTransformationMatrix());
        boolean vertical = ink.typeface() != null && ink.typeface().vertical();
        double width = vertical ? 1 : advance;
        double left = vertical ? -0.5 : 0;
        double base = vertical ? -0.88 : 0;
        double x = place.getTranslateX() + left * place.getScaleX() + base * place.getShearX();
        double y = place.getTranslateY() + left * place.getShearY() + base * place.getScaleY();
        double dx = width * place.getScaleX();
        double dy = width * place.getShearY();
        double height = em * Math.hypot(place.getShearX(), place.getScaleY());
        String stands = Letters.clean(marks.standsFor(text));
        double middleX = x + dx / 2 + 0.35 * place.getShearX();
        double middleY = y + dy / 2 + 0.35 * place.getScaleY();
        page.add(new Painted.Letter(
                stands, x, y, dx, dy, height, run, show, seen(middleX, middleY, height), marks.furniture()));
    }

    private Painted.Seen seen(double x, double y, double height) {
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        if (marks.off() || height < 1 || !ink.edges().contains(x, y, 1)) {
            return Painted.Seen.HIDDEN;
        }
        if (mode == 3 || mode == 7) {
            return Painted.Seen.NOT_PAINTED;
        }
        Colour colour = mode == 1 || mode == 5 ? ink.stroke() : ink.fill();
        return colour.isWhite() && page.toneAt(x, y) > 0.9 ? Painted.Seen.HIDDEN : Painted.Seen.YES;
    }
}
