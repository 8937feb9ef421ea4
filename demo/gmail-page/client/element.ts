type Child = Node | string | null | false;
type Attributes = Record<string, string | null>;

/**
 * Makes an element. Attributes that are null and children that are null or false are left out.
 * @param name `tag.class.class`, with `div` for an empty tag
 */
export function element(name: string, attributes: Attributes = {}, children: Child[] = []) {
  const [tag, ...classes] = name.split('.');
  const made = document.createElement(tag || 'div');
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}
