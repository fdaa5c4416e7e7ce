#!/bin/sh
# Prints known reports as PDF files with a browser and a word processor, into src/test/resources/documents/pdf.
# Needs Debian's chromium, libreoffice-writer and fonts-lxgw-wenkai, and the compiled tests (mvn test-compile).
# The gate does without: it reads the files that are committed. What they hold is what PdfSources says.
set -eu
cd "$(dirname "$0")/../.."
to=src/test/resources/documents/pdf
work=/tmp/pdf-fixtures # printed into the foot of a page, and so always the same
rm -rf "$work"
trap 'rm -rf "$work"' EXIT
mkdir -p "$to" "$work"
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" org.gouji.documents.PdfSources "$work"
for page in browser-city browser-county; do
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --disable-pdf-tagging --user-data-dir="$work/browser" \
    $([ $page = browser-city ] && echo --no-pdf-header-footer || echo --lang=zh-CN) \
    --print-to-pdf="$to/$page.pdf" "$work/$page.html"
done
for text in writer-city writer-county; do
  soffice "-env:UserInstallation=file://$work/writer" --headless --convert-to pdf --outdir "$to" "$work/$text.docx"
done
ls -l "$to"
