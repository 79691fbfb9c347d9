#include "app/pdf/read/ReadBack.h"

#include "app/base/Workers.h"
#include "app/pdf/read/PageTextReader.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_map>
#include <utility>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// The elements that are a paragraph of the release; what is within them belongs to them.
bool isParagraph(const std::string& type)
{
    return type == "P" || type == "LI" || type == "LBody" || (type.size() == 2 && type.front() == 'H');
}

std::vector<ReadPage> textsOf(WrittenFile& file, std::span<const FileValue> pages)
{
    PageTextReader reader(file);
    std::vector<ReadPage> texts;
    texts.reserve(pages.size());
    for (const FileValue& page : pages)
        texts.push_back(reader.read(page));
    return texts;
}

// Of a long file Qt's pool reads the second half meanwhile, from the same bytes; when it has other work, this
// thread reads that too.
std::vector<ReadPage> textsOf(const QByteArray& bytes, WrittenFile& file, const std::vector<FileValue>& pages)
{
    constexpr size_t many = 8;
    if (pages.size() < many)
        return textsOf(file, pages);
    const size_t half = pages.size() / 2;
    QFuture<std::vector<ReadPage>> later = QtConcurrent::run(&base::workers(), [bytes, &pages, half] {
        auto again = WrittenFile::open(bytes);
        return again ? textsOf(*again, std::span(pages).subspan(half)) : std::vector<ReadPage>();
    });
    std::vector<ReadPage> texts = textsOf(file, std::span(pages).first(half));
    std::ranges::move(later.takeResult(), std::back_inserter(texts));
    return texts;
}

class StructureReader {
public:
    StructureReader(const QByteArray& bytes, WrittenFile& file)
        : m_file(file)
    {
        const FileValue catalog = m_file.resolved(m_file.trailer().at("Root"));
        std::vector<FileValue> pages;
        findPages(catalog.at("Pages"), pages, 0);
        for (ReadPage& text : textsOf(bytes, file, pages))
            addPage(std::move(text));
        walk(m_file.resolved(catalog.at("StructTreeRoot")).at("K"), {}, -1, -1, 0);
    }

    ReadText text()
    {
        ReadText text;
        text.pageCount = static_cast<int>(m_pages.size());
        std::vector<int> places(m_paragraphs.size() + 1, -1); // the first is that of text without an owner
        for (const Page& page : m_pages) {
            for (const ReadPage::Piece& piece : page.text.pieces) {
                const int paragraph = page.ownerOf(piece.content);
                int& place = places[static_cast<size_t>(paragraph + 1)];
                if (place < 0) {
                    place = static_cast<int>(text.pages.size());
                    text.pages.push_back({paragraph < 0 ? QString() : at(paragraph).language});
                }
                text.pages[static_cast<size_t>(place)].text += page.text.of(piece);
            }
        }
        text.structure = std::move(m_paragraphs);
        return text;
    }

private:
    static constexpr int deepest = 100;

    // A page and which paragraphs its pieces belong to, all by number.
    struct Page {
        ReadPage text;
        std::vector<int> first = {};  // of each content, its first piece
        std::vector<int> next = {};   // of each piece, the next of the same content; rare
        std::vector<int> owners = {}; // of each content, its paragraph

        int ownerOf(int content) const
        {
            const auto place = static_cast<size_t>(content);
            return content >= 0 && place < owners.size() ? owners[place] : -1;
        }
    };

    ReadParagraph& at(int paragraph) { return m_paragraphs[static_cast<size_t>(paragraph)]; }

    void findPages(const FileValue& node, std::vector<FileValue>& pages, int depth)
    {
        FileValue value = m_file.resolved(node);
        if (depth > deepest || !value.isDictionary())
            return;
        const FileValue kids = m_file.resolved(value.at("Kids"));
        if (!kids.isArray()) {
            m_pageNumbers[node.number] = static_cast<int>(pages.size());
            pages.push_back(std::move(value));
        }
        for (const FileValue& kid : kids.items)
            findPages(kid, pages, depth + 1);
    }

    void addPage(ReadPage text)
    {
        constexpr int most = 1 << 20; // contents of a page; a number beyond is not one of ours
        Page page{std::move(text)};
        page.next.resize(page.text.pieces.size(), -1);
        for (size_t number = page.text.pieces.size(); number-- > 0;) {
            const int content = page.text.pieces[number].content;
            const auto place = static_cast<size_t>(content);
            if (content < 0 || content >= most)
                continue;
            page.first.resize(std::max(page.first.size(), place + 1), -1);
            page.next[number] = std::exchange(page.first[place], static_cast<int>(number));
        }
        page.owners.resize(page.first.size(), -1);
        m_pages.push_back(std::move(page));
    }

    void walk(const FileValue& node, const QString& language, int page, int paragraph, int depth)
    {
        if (depth > deepest)
            return;
        if (node.isReference()) {
            walk(m_file.resolved(node), language, page, paragraph, depth + 1);
        } else if (node.isArray()) {
            for (const FileValue& kid : node.items)
                walk(kid, language, page, paragraph, depth + 1);
        } else if (node.isNumber()) {
            addContent(page, node.number, paragraph);
        } else if (node.at("MCID").isNumber()) {
            addContent(numberOf(node.at("Pg"), page), node.at("MCID").number, paragraph);
        } else if (!node.at("S").text.empty()) {
            walkElement(node, language, page, paragraph, depth);
        }
    }

    void walkElement(const FileValue& node, QString language, int page, int paragraph, int depth)
    {
        if (paragraph < 0 && !node.at("Lang").text.empty())
            language = QString::fromStdString(node.at("Lang").text);
        if (paragraph < 0 && isParagraph(node.at("S").text)) {
            paragraph = static_cast<int>(m_paragraphs.size());
            m_paragraphs.push_back({language});
        }
        walk(node.at("K"), language, numberOf(node.at("Pg"), page), paragraph, depth + 1);
    }

    int numberOf(const FileValue& page, int fallback) const
    {
        const auto known = m_pageNumbers.find(page.number);
        return page.isReference() && known != m_pageNumbers.end() ? known->second : fallback;
    }

    void addContent(int number, int content, int paragraph)
    {
        if (number < 0 || content < 0 || paragraph < 0)
            return;
        Page& page = m_pages[static_cast<size_t>(number)];
        const auto place = static_cast<size_t>(content);
        if (place >= page.first.size())
            return;
        page.owners[place] = paragraph;
        for (int piece = page.first[place]; piece >= 0; piece = page.next[static_cast<size_t>(piece)])
            at(paragraph).text += page.text.of(page.text.pieces[static_cast<size_t>(piece)]);
    }

    WrittenFile& m_file;
    std::unordered_map<int, int> m_pageNumbers; // by object number
    std::vector<Page> m_pages;
    std::vector<ReadParagraph> m_paragraphs;
};

} // namespace

Result<ReadText> readBack(const QByteArray& bytes)
{
    auto file = WrittenFile::open(bytes);
    if (file)
        return StructureReader(bytes, *file).text();
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Pdf", "The finished PDF could not be read back, so it is not "
                                                    "offered. The release is unchanged.")};
}

} // namespace tarjuman::pdf
