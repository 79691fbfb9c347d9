#include "ui/output/PdfPages.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

base::Result<std::shared_ptr<PdfPages>> PdfPages::create(const QList<QByteArray>& files)
{
    auto pages = std::make_shared<PdfPages>();
    for (const QByteArray& bytes : files) {
        auto file = std::make_unique<File>();
        file->buffer.setData(bytes);
        file->buffer.open(QIODevice::ReadOnly);
        file->document.load(&file->buffer);
        if (file->document.status() != QPdfDocument::Status::Ready)
            return base::Error{base::ErrorKind::BadInput, tr("The pages cannot be shown."),
                               u"Qt PDF error %1"_s.arg(static_cast<int>(file->document.error()))};
        for (int number = 0; number < file->document.pageCount(); ++number)
            pages->m_pages.push_back({&file->document, number, file->document.pagePointSize(number)});
        pages->m_files.push_back(std::move(file));
    }
    return pages;
}

QImage PdfPages::render(int page, QSize pixels)
{
    const Page& source = m_pages[static_cast<size_t>(page)];
    const QImage ink = source.document->render(source.number, pixels);
    if (ink.isNull())
        return {};
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, ink);
    return paper;
}

} // namespace tarjuman::ui
