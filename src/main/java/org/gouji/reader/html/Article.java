package org.gouji.reader.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a page are not of its article: menus, lists of links, the head and the foot of the site. Found by what
 * the parts hold; names are hints. Whatever holds a table of figures or longer prose stays, wherever it stands, and so
 * do tables and unlinked text above the article, where its metadata are.
 */
final class Article {

    private static final int LONG_PROSE = 300;
    private static final int SENTENCE = 100;

    private final Masses masses;
    private final TableKind tables;
    private final Set<Node> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    private Article(Masses masses, TableKind tables) {
        this.masses = masses;
        this.tables = tables;
    }

    /** Roots of the parts that are left out. */
    static Predicate<Node> furnitureOf(Element body, Masses masses, TableKind tables) {
        Article article = new Article(masses, tables);
        Element hinted = article.hinted(body);
        Element core = article.narrowed(hinted, hinted != body);
        for (Element inner = core; inner != body && inner != null; inner = inner.parent()) {
            article.leaveOutBeside(inner);
        }
        article.leaveOutWithin(core);
        return article.outside::contains;
    }

    /** The heaviest element that is called an article, if nothing that matters stands outside of it; else the page. */
    private Element hinted(Element body) {
        Mass whole = masses.of(body);
        Element best = body;
        for (Element element : body.getAllElements()) {
            Mass mass = masses.of(element);
            boolean holdsReport = mass.prose() > 0
                    && 2 * mass.prose() >= whole.prose()
                    && whole.figures() - mass.figures() < 2 * Mass.MANY_FIGURES;
            if (element != body && holdsReport && Names.isArticle(element)) {
                best = element;
            }
        }
        return best;
    }

    /**
     * The innermost element that has nothing but furniture after its inner part.
     *
     * @param strictly whether this is within what is called the article, which may have a foot of its own
     */
    private Element narrowed(Element from, boolean strictly) {
        Element core = from;
        Element inner = from;
        while (inner != null) {
            core = inner;
            inner = onlyPart(core, strictly);
        }
        return core;
    }

    private @Nullable Element onlyPart(Element whole, boolean strictly) {
        Element heaviest = null;
        for (Element child : whole.children()) {
            if (heaviest == null
                    || masses.of(child).prose() > masses.of(heaviest).prose()) {
                heaviest = child;
            }
        }
        if (heaviest == null
                || masses.of(heaviest).prose() == 0
                || !Shown.isBlock(heaviest)
                || heaviest.nameIs("table") && tables.isGrid(heaviest)) {
            return null;
        }
        boolean after = false;
        for (Node child : whole.childNodes()) {
            if (child == heaviest) {
                after = true;
            } else if (after
                    ? !isFurnitureAfter(child, strictly)
                    : masses.ofNode(child).prose() >= SENTENCE && !isTable(child)) {
                return null;
            }
        }
        return heaviest;
    }

    private boolean isTable(Node node) {
        return masses.ofNode(node).tables() > 0;
    }

    private boolean isFurnitureAfter(Node node, boolean strictly) {
        Mass mass = masses.ofNode(node);
        if (mass.isEmpty()) {
            return !mass.hasPictures();
        }
        return node instanceof Element element
                && Shown.isBlock(element)
                && isHarmless(mass)
                && (mass.isMostlyControls()
                        || (mass.hasControls() || !strictly) && isNamed(element, mass)
                        || isRegistration(element));
    }

    private static boolean isHarmless(Mass mass) {
        return mass.figures() < Mass.MANY_FIGURES && mass.prose() < LONG_PROSE;
    }

    /** A head that holds an unlinked heading is that of the article. */
    private static boolean isNamed(Element element, Mass mass) {
        return !mass.hasHeading() && Names.isFurniture(element);
    }

    private void leaveOutBeside(Element inner) {
        boolean after = false;
        for (Node sibling : inner.parentNode() == null
                ? List.<Node>of()
                : inner.parentNode().childNodes()) {
            if (sibling == inner) {
                after = true;
            } else if (after && isHarmless(masses.ofNode(sibling)) && !isPartOfArticle(sibling)) {
                outside.add(sibling);
            } else if (sibling instanceof Element element) {
                leaveOut(element, this::isFurnitureBeside);
            }
        }
    }

    private boolean isPartOfArticle(Node node) {
        return node instanceof Element element && !masses.of(element).isEmpty() && Names.isArticle(element);
    }

    private void leaveOutWithin(Element core) {
        core.children().forEach(child -> leaveOut(child, this::isFurnitureWithin));
    }

    /** Leaves out an element, or what it holds, if it is furniture by itself. */
    private void leaveOut(Element element, Predicate<Element> isFurniture) {
        Mass mass = masses.of(element);
        boolean isGrid = element.nameIs("table") && tables.isGrid(element);
        boolean isWhole = isGrid || mass.tables() == 0;
        if (isWhole && Shown.isBlock(element) && isHarmless(mass) && isFurniture.test(element)) {
            outside.add(element);
        } else if (!isGrid && !element.nameIs("p")) {
            element.children().forEach(child -> leaveOut(child, isFurniture));
        }
    }

    private boolean isFurnitureBeside(Element element) {
        Mass mass = masses.of(element);
        return mass.isEmpty()
                || mass.isNavigation()
                || mass.tables() == 0 && (isNamed(element, mass) || isRegistration(element));
    }

    /** Names count for less: a part of the article may be called its foot. */
    private boolean isFurnitureWithin(Element element) {
        Mass mass = masses.of(element);
        return mass.isListOfLinks()
                || mass.tables() == 0 && (mass.hasControls() && isNamed(element, mass) || isRegistration(element));
    }

    private boolean isRegistration(Element element) {
        return masses.of(element).text() <= LONG_PROSE && Names.isRegistration(element);
    }
}
