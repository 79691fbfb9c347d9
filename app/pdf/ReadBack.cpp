#include "app/pdf/ReadBack.h"

#include "app/pdf/PageText.h"

#include <qpdf/QPDF.hh>

#include <QCoreApplication>

#include <unordered_map>

namespace tarjuman::pdf {

using Object = QPDFObjectHandle;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// The elements that are a paragraph of the release; what is within them belongs to them.
bool isParagraph(const std::string& type)
{
    return type == "/P" || type == "/LBody" || (type.size() == 3 && type.starts_with("/H"));
}

class StructureReader {
public:
    explicit StructureReader(QPDF& file)
    {
        for (Object page : file.getAllPages()) {
            m_pageNumbers[page.getObjectID()] = static_cast<int>(m_pages.size());
            m_pages.push_back(m_reader.read(page));
            auto& texts = m_texts.emplace_back();
            for (const ContentPiece& piece : m_pages.back())
                texts[piece.content] += piece.text;
        }
        m_owners.resize(m_pages.size());
        walk(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), {}, -1, -1, 0);
    }

    ReadText text()
    {
        ReadText text;
        text.pageCount = static_cast<int>(m_pages.size());
        text.structure = m_paragraphs;
        std::map<int, qsizetype> places;
        for (size_t page = 0; page < m_pages.size(); ++page) {
            for (const ContentPiece& piece : m_pages[page]) {
                const auto owner = m_owners[page].find(piece.content);
                const int paragraph = owner == m_owners[page].end() ? -1 : owner->second;
                const auto [place, isNew] = places.try_emplace(paragraph, text.pages.size());
                if (isNew)
                    text.pages.append({paragraph < 0 ? QString() : m_paragraphs[paragraph].language});
                text.pages[place->second].text += piece.text;
            }
        }
        return text;
    }

private:
    static constexpr int deepest = 100;

    void walk(Object node, const QString& language, int page, int paragraph, int depth)
    {
        if (depth > deepest)
            return;
        if (node.isArray()) {
            for (Object kid : node.aitems())
                walk(kid, language, page, paragraph, depth + 1);
        } else if (node.isInteger()) {
            addContent(page, node.getIntValueAsInt(), paragraph);
        } else if (node.isDictionary() && node.hasKey("/MCID")) {
            addContent(numberOf(node.getKey("/Pg"), page), node.getKey("/MCID").getIntValueAsInt(),
                       paragraph);
        } else if (node.isDictionary() && node.hasKey("/S")) {
            walkElement(node, language, page, paragraph, depth);
        }
    }

    void walkElement(Object node, QString language, int page, int paragraph, int depth)
    {
        if (paragraph < 0 && node.getKey("/Lang").isString())
            language = QString::fromStdString(node.getKey("/Lang").getUTF8Value());
        if (paragraph < 0 && isParagraph(node.getKey("/S").getName())) {
            paragraph = static_cast<int>(m_paragraphs.size());
            m_paragraphs.append({language});
        }
        walk(node.getKey("/K"), language, numberOf(node.getKey("/Pg"), page), paragraph, depth + 1);
    }

    int numberOf(Object page, int fallback) const
    {
        const auto known = m_pageNumbers.find(page.getObjectID());
        return page.isIndirect() && known != m_pageNumbers.end() ? known->second : fallback;
    }

    void addContent(int page, int content, int paragraph)
    {
        if (page < 0 || paragraph < 0)
            return;
        m_owners[static_cast<size_t>(page)][content] = paragraph;
        const auto& texts = m_texts[static_cast<size_t>(page)];
        if (const auto text = texts.find(content); text != texts.end())
            m_paragraphs[paragraph].text += text->second;
    }

    PageTextReader m_reader;
    std::map<int, int> m_pageNumbers; // by object number
    std::vector<std::vector<ContentPiece>> m_pages;
    std::vector<std::unordered_map<int, QString>> m_texts; // for each page, by content
    std::vector<std::unordered_map<int, int>> m_owners;    // for each page, the paragraph of each content
    QList<ReadParagraph> m_paragraphs;
};

} // namespace

Result<ReadText> readBack(const QByteArray& bytes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("release", bytes.constData(), static_cast<size_t>(bytes.size()));
        return StructureReader(file).text();
    } catch (const std::exception& fault) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Pdf",
                                                 "The finished PDF could not be read back, so it is not "
                                                 "offered. The release is unchanged."),
                     QString::fromUtf8(fault.what())};
    }
}

} // namespace tarjuman::pdf
