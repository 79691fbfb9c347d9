// Finds what is written for machines inside a text: web and e-mail addresses, @names and #topics. Pure; any
// thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// Whether it is worth looking at all: most paragraphs hold no address.
bool mayHoldAddresses(QStringView text);

struct AddressSearch {
    int end = 0;      // where the address ends; the place asked for when there is none
    int lookedTo = 0; // no address begins between the place asked for and here, so that nobody looks twice
};

// Looks for an address that begins exactly at `at`.
AddressSearch findAddress(QStringView text, int at);

struct Address {
    int start = 0;
    int end = 0;
};

// All of a text, in order.
QList<Address> addressesIn(QStringView text);

} // namespace tarjuman::text
