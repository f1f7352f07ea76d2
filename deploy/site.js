const { FRAME_ANCESTORS } = require('../content-security-policy');

/**
 * Fills in what pages and settings for people outside Excel say of where the add-in is: each `{{name}}` of the text. Whom to
 * ask is `contact` (a telephone number, an address; one text for both languages) or, without one, a sentence that says so.
 */
exports.fillIn = (text, address, contact) => {
  const url = new URL(address);
  const facts = {
    address,
    host: url.host,
    'host-name': url.hostname,
    path: url.pathname.replace(/\/?$/, '/'),
    'frame-ancestors': FRAME_ANCESTORS.join(' '),
    'contact-th': contact ?? 'ถามผู้ดูแลคอมพิวเตอร์ของหน่วยงานที่ติดตั้งโปรแกรมนี้ให้ท่าน',
    'contact-en': contact ?? 'Ask the person in your office who installed this add-in.',
  };
  return text.replace(/\{\{([\w-]+)\}\}/g, (_, name) => escape(facts[name]));
};

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
