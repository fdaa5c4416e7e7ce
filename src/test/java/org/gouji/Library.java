package org.gouji;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;

/** What a shell room may use besides the JDK. A core room uses none. */
enum Library {
    BEANS(
            "jakarta.(enterprise|inject|annotation)\\..*|io\\.quarkus\\.(arc|runtime\\.(Startup|Shutdown).*)\\b.*",
            "beans and their start"),
    SETTINGS("io\\.smallrye\\.config\\..*|org\\.eclipse\\.microprofile\\.config\\..*", "one @ConfigMapping a room"),
    LOG("org\\.jboss\\.logging\\..*", "core rooms return what they have to say"),
    REST("jakarta\\.ws\\.rs\\..*|org\\.jboss\\.resteasy\\.reactive\\..*", "HTTP is one way in, and stays at the edge"),
    JSON(
            "com\\.fasterxml\\.jackson\\.(annotation|core|databind|datatype)\\..*|io\\.quarkus\\.jackson\\..*",
            "JSON is one notation"),
    YAML("com\\.fasterxml\\.jackson\\.dataformat\\..*|org\\.yaml\\..*", "editions and checks are read in one place"),
    STORAGE(
            "jakarta\\.(persistence|transaction)\\..*|org\\.hibernate\\..*|io\\.quarkus\\.(hibernate|panache|narayana)\\..*",
            "only the rooms that store know that there is a database"),
    SQL("java\\.sql\\..*|javax\\.sql\\..*|org\\.postgresql\\..*", "the database below the entities"),
    ARCHIVES(
            "org\\.apache\\.commons\\.compress\\..*|org\\.tukaani\\.xz\\..*",
            "the database server comes packed, and so do the files of Word and Excel"),
    ACCOUNT(
            "com\\.sun\\.security\\.auth\\.module\\.UnixSystem",
            "PostgreSQL refuses to run as root, so that we must know"),
    HTML("org\\.jsoup\\..*", "web pages are read in one place"),
    OFFICE(
            "org\\.apache\\.(poi|xmlbeans)\\..*|org\\.openxmlformats\\..*",
            "Word and Excel are formats, not words of the form"),
    CSV("org\\.apache\\.commons\\.csv\\..*", "what opens right in a spreadsheet program is known in one place"),
    XML("javax\\.xml\\.stream\\..*", "XML is read in one place, with its limits"),
    CRYPTOGRAPHY("javax\\.crypto\\..*", "what is signed or hashed, and how, is said in one place"),
    TEXT_DIFFERENCE("com\\.github\\.difflib\\..*", "what was added to a text and taken from it"),
    CACHE("com\\.github\\.benmanes\\.caffeine\\..*", "what is kept in memory is bounded, and known in one place"),
    PDF("org\\.apache\\.(pdfbox|fontbox)\\..*", "PDF is a format"),
    SECURITY(
            "io\\.quarkus\\.(security|oidc|elytron)\\..*|org\\.eclipse\\.microprofile\\.jwt\\..*",
            "who is asking is found out in one place"),
    SERVER("io\\.vertx\\..*|io\\.quarkus\\.(vertx|runtime)\\..*", "the server below JAX-RS");

    private final String names;
    final String because;

    Library(String names, String because) {
        this.names = names;
        this.because = because;
    }

    DescribedPredicate<JavaClass> classes() {
        return HasName.Predicates.nameMatching(names).as(name()).forSubtype();
    }
}
