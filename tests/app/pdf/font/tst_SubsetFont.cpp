#include "app/pdf/font/SubsetFont.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include "app/pdf/font/BigEndian.h"
#include "app/pdf/font/FontFinder.h"
#include "tests/support/TestMain.h"

class tst_SubsetFont : public QObject {
    Q_OBJECT
private:
    static std::shared_ptr<const FontFile> font(const QString& family)
    {
        const auto place = findFont(family, Weight::Regular);
        return place ? FontFile::open(place->path, place->index).value_or(nullptr) : nullptr;
    }

    // HarfBuzz opens the built file and draws from it: an independent reader.
    static hb_face_t* faceOf(const std::string& file)
    {
        hb_blob_t* blob =
            hb_blob_create(file.data(), unsigned(file.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_t* face = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        return face;
    }

private Q_SLOTS:
    void copiesKeepTheirAdvanceAndShape()
    {
        const auto source = font(u"Charis SIL"_s);
        QVERIFY(source);
        SubsetFont subset(source);
        const int glyph = subset.copy(source->glyphOf(U'é'));
        QCOMPARE(subset.copy(source->glyphOf(U'é')), glyph);
        hb_face_t* face = faceOf(subset.build());
        QCOMPARE(hb_face_get_glyph_count(face), unsigned(subset.count()));
        hb_font_t* built = hb_font_create(face);
        hb_glyph_extents_t before, after;
        QVERIFY(hb_font_get_glyph_extents(source->shaping(), source->glyphOf(U'é'), &before));
        QVERIFY(hb_font_get_glyph_extents(built, unsigned(glyph), &after));
        QCOMPARE(after.width, before.width);
        QCOMPARE(after.height, before.height);
        QCOMPARE(hb_font_get_glyph_h_advance(built, unsigned(glyph)),
                 source->advanceOf(source->glyphOf(U'é')));
        hb_font_destroy(built);
        hb_face_destroy(face);
    }

    void compositesJoinTheirParts()
    {
        const auto source = font(u"Amiri"_s);
        QVERIFY(source);
        SubsetFont subset(source);
        const unsigned letter = source->glyphOf(U'م');
        const int glyph = subset.composite({{letter, 100, 50}, {strutGlyph, 10, 0}}, 777);
        QCOMPARE(subset.advanceOf(glyph), 777);
        hb_face_t* face = faceOf(subset.build());
        hb_font_t* built = hb_font_create(face);
        hb_glyph_extents_t before, after;
        QVERIFY(hb_font_get_glyph_extents(source->shaping(), letter, &before));
        QVERIFY(hb_font_get_glyph_extents(built, unsigned(glyph), &after));
        QVERIFY(after.y_bearing >= before.y_bearing + 50);
        hb_font_destroy(built);
        hb_face_destroy(face);
    }

    void blanksHaveABoxAndNoInk()
    {
        SubsetFont subset(font(u"Amiri"_s));
        const int glyph = subset.blank(300, 20, -10, 40);
        QCOMPARE(subset.advanceOf(glyph), 300);
        QCOMPARE(subset.blank(300, 20, -10, 40), glyph);
        QVERIFY(subset.blank(301, 20, -10, 40) != glyph);
    }

    void theTablesAddUp()
    {
        SubsetFont subset(font(u"Amiri"_s));
        const std::string file = subset.build();
        quint32 sum = 0;
        for (size_t at = 0; at + 4 <= file.size(); at += 4)
            sum += u32At(file, at);
        QCOMPARE(sum, 0xB1B0AFBAu); // a TrueType file's check sum with its adjustment
    }
};

TARJUMAN_TEST(tst_SubsetFont)
#include "tst_SubsetFont.moc"
