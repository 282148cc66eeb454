// Enhances what already works without it: a link that carries the answers, and printing with every explanation opened.
// The answers stand behind the # of the link, which a browser never sends to a server.
const LONGEST_LINK = 6000

const start = document.getElementById('calculator')
if (start && location.hash.length > 1 && location.hash.length < LONGEST_LINK) {
  const known = new Set(start.dataset.names.split(' '))
  const given = [...new URLSearchParams(location.hash.slice(1))].filter(([name]) => known.has(name))
  if (given.some(([name]) => name === 'kind')) {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = start.action
    for (const [name, value] of given) {
      const input = document.createElement('input')
      input.type = 'hidden'
      input.name = name
      input.value = value
      form.append(input)
    }
    history.replaceState(null, '', location.pathname)
    document.body.append(form)
    form.submit()
  }
}

const answers = document.getElementById('answers')
if (answers) {
  const print = document.getElementById('print')
  print.hidden = false
  print.addEventListener('click', () => window.print())

  const copy = document.getElementById('copy')
  const copied = document.getElementById('copied')
  copy.hidden = false
  copy.addEventListener('click', async () => {
    const given = new URLSearchParams()
    for (const input of answers.querySelectorAll('input[type=hidden]')) {
      given.append(input.name, input.value)
    }
    const link = new URL(answers.dataset.start, location.href)
    link.hash = given.toString()
    try {
      await navigator.clipboard.writeText(link.href)
      copied.textContent = 'Copied. Whoever has the link can read the dates in it. It is not sent to us until it is opened, and we keep nothing.'
    } catch {
      const box = document.createElement('input')
      box.className = 'govuk-input'
      box.readOnly = true
      box.value = link.href
      box.setAttribute('aria-label', 'Link to this answer')
      copied.replaceChildren('Copy this link. Whoever has it can read the dates in it.', box)
      box.select()
    }
  })

  // Browsers that cannot open them by style alone.
  const closed = () => document.querySelectorAll('.hf-calc__line:not([open])')
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = [...closed()]
    opened.forEach((one) => { one.open = true })
  })
  window.addEventListener('afterprint', () => opened.forEach((one) => { one.open = false }))
}
