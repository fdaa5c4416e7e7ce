package org.gouji.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
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
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
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
import org.jspecify.annotations.Nullable;

/** Runs the operators of a page and notes what they paint. Belongs to one document. */
final class PagePainter extends ContentPainter {

    private final Allowance allowance;
    private final Map<COSDictionary, Typeface> typefaces = new IdentityHashMap<>();
    private int run;
    private int show;

    PagePainter(Allowance allowance, Set<COSDictionary> layersOff) {
        super(allowance, layersOff);
        this.allowance = allowance;
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
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    Painted paint(PDPage source, Area visible) throws IOException {
        begin(visible);
        processPage(source);
        for (PDAnnotation annotation : source.getAnnotations()) {
            allowance.time();
            note(annotation);
        }
        return page();
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
            freshInk();
            showAnnotation(annotation);
        } else if (annotation.getContents() != null && !annotation.getContents().isBlank()) {
            page().comment(annotation.getContents().strip());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        show++;
        switch (operator.getName()) {
            case "Tf" -> chooseFont(operands);
            case "gs" -> chooseState(operands);
            default -> super.processOperator(operator, operands);
        }
    }

    private void chooseFont(List<COSBase> operands) throws IOException {
        writeWith(typeface(resource(COSName.FONT, operands)));
        if (operands.size() > 1) {
            getGraphicsState().getTextState().setFontSize((float) Typeface.number(operands.get(1), 0));
        }
    }

    private void chooseState(List<COSBase> operands) throws IOException {
        COSArray font = resource(COSName.EXT_G_STATE, operands) instanceof COSDictionary state
                ? state.getCOSArray(COSName.FONT)
                : null;
        if (font != null && font.size() > 1) {
            writeWith(typeface(font.getObject(0)));
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
        Typeface face = ink().typeface();
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
        boolean vertical = ink().typeface() != null && ink().typeface().vertical();
        double scaled = vertical ? way : way * state.getHorizontalScaling() / 100;
        getTextMatrix().translate(vertical ? 0 : (float) scaled, vertical ? (float) scaled : 0);
    }

    private void letter(@Nullable String text, double advance, double em) {
        PDTextState state = getGraphicsState().getTextState();
        float size = state.getFontSize();
        Matrix place = new Matrix(size * state.getHorizontalScaling() / 100, 0, 0, size, 0, state.getRise())
                .multiply(getTextMatrix())
                .multiply(getGraphicsState().getCurrentTransformationMatrix());
        boolean vertical = ink().typeface() != null && ink().typeface().vertical();
        double width = vertical ? 1 : advance;
        double left = vertical ? -0.5 : 0;
        double base = vertical ? -0.88 : 0;
        double x = place.getTranslateX() + left * place.getScaleX() + base * place.getShearX();
        double y = place.getTranslateY() + left * place.getShearY() + base * place.getScaleY();
        double dx = width * place.getScaleX();
        double dy = width * place.getShearY();
        double height = em * Math.hypot(place.getShearX(), place.getScaleY());
        String stands = Letters.clean(marks().standsFor(text));
        double middleX = x + dx / 2 + 0.35 * place.getShearX();
        double middleY = y + dy / 2 + 0.35 * place.getScaleY();
        page().add(new Painted.Letter(
                stands, x, y, dx, dy, height, run, show, seen(middleX, middleY, height), marks().furniture()));
    }

    private Painted.Seen seen(double x, double y, double height) {
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        if (marks().off() || height < 1 || !ink().edges().contains(x, y, 1)) {
            return Painted.Seen.HIDDEN;
        }
        if (mode == 3 || mode == 7) {
            return Painted.Seen.NOT_PAINTED;
        }
        Colour colour = mode == 1 || mode == 5 ? ink().stroke() : ink().fill();
        return colour.isWhite() && page().toneAt(x, y) > 0.9 ? Painted.Seen.HIDDEN : Painted.Seen.YES;
    }
}
