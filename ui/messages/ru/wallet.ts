import type { WalletKey } from '../en/wallet.ts';

export const walletRu: Readonly<Record<WalletKey, string>> = {
  'wallet.name': 'кошелёк',
  'wallet.tab.mine': 'Мои',
  'wallet.tab.stack': 'Сложить',
  'wallet.tab.shared': 'Показ',
  'wallet.tab.add': 'Добавить',
  'wallet.untitled': 'Документ без названия',
  'wallet.opening': 'Кошелёк открывается',
  'wallet.notOpened': 'Кошелёк не удалось открыть',
  'wallet.notOpened.text':
    'Этот браузер не даёт странице ничего сохранять, например в приватном окне. Откройте кошелёк в обычном окне.',

  'wallet.verdict.checking': 'проверяется',
  'wallet.verdict.notChecked': 'не проверено',
  'wallet.verdict.expires':
    '{days, plural, one {истекает через # день} few {истекает через # дня} many {истекает через # дней} other {истекает через # дня}}',
  'wallet.verdict.genuine-in-force': 'действует',
  'wallet.verdict.genuine-expired': 'срок истёк',
  'wallet.verdict.genuine-not-yet-valid': 'ещё не действует',
  'wallet.verdict.genuine-suspended': 'приостановлен',
  'wallet.verdict.genuine-revoked': 'аннулирован',
  'wallet.verdict.not-genuine': 'не подлинный',
  'wallet.verdict.cannot-say': 'проверить не удалось',
  'wallet.card.noWorth': 'часы не указаны',
  'wallet.card.counts':
    '{n, plural, =0 {не складывается} one {засчитывается в #} few {засчитывается в #} many {засчитывается в #} other {засчитывается в #}}',

  'wallet.mine.title':
    '{n, plural, =0 {Ваш кошелёк пуст} one {У вас # документ} few {У вас # документа} many {У вас # документов} other {У вас # документа}}',
  'wallet.mine.private': 'Прочитать их можете только вы.',
  'wallet.mine.empty':
    'Когда центр присваивает вам квалификацию, он присылает ссылку или код. Откройте ссылку или отсканируйте код здесь.',
  'wallet.mine.list': 'Ваши документы',
  'wallet.reach.label': 'Ближайшая цель',
  'wallet.reach.complete': 'Всё собрано. Можно обратиться: {centre}.',
  'wallet.reach.missing': '{have} из {need}. Не хватает: {missing}.',
  'wallet.claims.title':
    '{n, plural, one {# документ ещё не в кошельке} few {# документа ещё не в кошельке} many {# документов ещё не в кошельке} other {# документа ещё не в кошельке}}',
  'wallet.claims.text':
    'Вы приняли его, но он не сохранён: прервалась связь, или его не удалось полностью проверить. Он всё ещё оставлен за вами.',
  'wallet.claims.fetch': 'Получить сейчас',

  'wallet.copy.title': 'Сохраните копию',
  'wallet.copy.never':
    'Ваши документы лежат только в этом браузере. Если вы потеряете устройство или очистите браузер, без копии они пропадут.',
  'wallet.copy.mayClear':
    'Этот браузер может очистить кошелёк, если места мало или вы несколько недель сюда не заходили. Сохраните копию.',
  'wallet.copy.kept': 'Этот браузер хранит кошелёк, пока вы его не удалите.',
  'wallet.copy.last': 'Последняя копия — от {date}.',
  'wallet.copy.older': 'После последней копии вы получили новые документы.',
  'wallet.copy.what':
    'Копия — это один файл с вашими документами и их ключами. Он зашифрован фразой, которую выбираете вы. Без фразы его не откроет никто, даже мы.',
  'wallet.copy.passphrase': 'Парольная фраза',
  'wallet.copy.passphrase.hint': 'Не короче {n, number} знаков. Четыре-пять слов легко запомнить.',
  'wallet.copy.passphrase.short': 'Нужно не меньше {n, number} знаков.',
  'wallet.copy.passphrase.again': 'Та же фраза ещё раз',
  'wallet.copy.passphrase.differs': 'Фразы не совпадают.',
  'wallet.copy.save': 'Сохранить копию',
  'wallet.copy.saved': 'Копия в загрузках. Храните её там, где храните важные бумаги.',
  'wallet.copy.later': 'Позже',
  'wallet.restore.title': 'Вернуть из копии',
  'wallet.restore.file': 'Файл, сохранённый кошельком',
  'wallet.restore.chosen': 'Файл: {name}',
  'wallet.restore.do': 'Вернуть',
  'wallet.restore.done':
    '{n, plural, one {Возвращён # документ.} few {Возвращено # документа.} many {Возвращено # документов.} other {Возвращено # документа.}}',

  'wallet.add.title': 'Добавить документ',
  'wallet.add.scan': 'Отсканировать код',
  'wallet.add.scan.hint': 'С бумаги или другого экрана.',
  'wallet.add.link': 'Ссылка от центра',
  'wallet.add.link.hint': 'Вставьте ссылку из письма.',
  'wallet.add.open': 'Открыть предложение',
  'wallet.add.image': 'Снимок кода',
  'wallet.add.noCode': 'На снимке нет кода. Попробуйте снимок резче или ближе.',

  'wallet.receive.title': 'Вам предлагают',
  'wallet.receive.by': 'Предлагает: {issuer}',
  'wallet.receive.reading': 'Предложение читается',
  'wallet.receive.untrusted':
    'Само предложение ничего не доказывает. Кошелёк проверит документ, прежде чем сохранить его.',
  'wallet.receive.failed': 'Это предложение не открыть',
  'wallet.receive.code': 'Код от центра',
  'wallet.receive.code.hint': 'Центр сообщил его отдельно от ссылки.',
  'wallet.receive.accept': 'Принять и проверить',
  'wallet.receive.decline': 'Не сейчас',
  'wallet.receive.fetching': 'Получаем и проверяем',
  'wallet.receive.kept': 'Документ ваш',
  'wallet.receive.kept.text':
    'Документ подлинный, проверен и лежит в вашем кошельке. Он привязан к ключу, который есть только у вас.',
  'wallet.receive.unchecked': 'Сохранён, но не проверен',
  'wallet.receive.unchecked.text':
    'Документ лежит в вашем кошельке. Полностью проверить, подлинный ли он и действует ли, не удалось: проверьте его позже.',
  'wallet.receive.notKept': 'Документ не сохранён',
  'wallet.receive.doubt':
    'Документ пришёл, но проверить его полностью не удалось. Возможно, с ним всё в порядке: сохраните его и проверьте позже или спросите центр.',
  'wallet.receive.keepAnyway': 'Сохранить и проверить позже',
  'wallet.receive.bad':
    'Центр прислал не подлинный действующий документ. Спросите центр, что случилось.',
  'wallet.receive.see': 'Посмотреть документ',
  'wallet.receive.mine': 'К моим документам',
  'wallet.receive.again': 'Попробовать ещё раз',

  'wallet.credential.gone': 'Этого документа нет в кошельке.',
  'wallet.credential.back': 'Все документы',
  'wallet.credential.share': 'Показать другим',
  'wallet.credential.save': 'Сохранить файлом',
  'wallet.credential.checkAgain': 'Проверить ещё раз',
  'wallet.credential.remove': 'Удалить из кошелька',
  'wallet.credential.remove.text':
    'Документ и его ключ будут удалены из этого браузера. Без копии вернуть их нельзя.',
  'wallet.credential.remove.do': 'Удалить',
  'wallet.credential.verdict.genuine-expired':
    'Срок действия закончился. Спросите у присвоившей организации, как его продлить.',
  'wallet.credential.verdict.genuine-not-yet-valid': 'Ещё не действует.',
  'wallet.credential.verdict.genuine-suspended':
    'Присвоившая организация приостановила его действие. Спросите, почему и до какого времени.',
  'wallet.credential.verdict.genuine-revoked':
    'Присвоившая организация отозвала его, и это увидит каждый, кто проверит. Спросите у неё о причине.',
  'wallet.credential.verdict.not-genuine':
    'Это не то, что подписала присвоившая организация. Попросите выдать документ снова.',
  'wallet.credential.verdict.cannot-say':
    'Сейчас не удалось проверить, действует ли он. Попробуйте позже.',
  'wallet.credential.standing.accredited-on-award-date':
    'В день присвоения организация была аккредитована на это.',
  'wallet.credential.standing.accredited-then-not-now':
    'Тогда организация была аккредитована, сейчас уже нет. Вашего документа это не касается.',
  'wallet.credential.standing.known-not-for-this':
    'Организация есть в Регистре, но на это не аккредитована.',
  'wallet.credential.standing.not-in-register':
    'Организации нет в Регистре, которому доверяет этот кошелёк.',
  'wallet.credential.standing.cannot-say': 'Спросить Регистр об организации не удалось.',
  'wallet.credential.checkedAt': 'Проверено: {when}.',
  'wallet.credential.key': 'Привязан к ключу в этом кошельке',
  'wallet.credential.noKey': 'Не привязан к ключу: показать его может любой, у кого есть файл.',

  'wallet.share.title': 'Поделиться',
  'wallet.share.choose': 'Что показать?',
  'wallet.share.until': 'На какое время?',
  'wallet.share.day': '24 часа',
  'wallet.share.week': '7 дней',
  'wallet.share.month': '30 дней',
  'wallet.share.halfYear': '6 месяцев',
  'wallet.share.private':
    'Увидят только те, у кого есть ссылка. На нашем сервере всё зашифровано, прочитать он не может. Отозвать ссылку можно в любой момент.',
  'wallet.share.make': 'Создать ссылку',
  'wallet.share.none': 'Выберите хотя бы один документ.',
  'wallet.share.bad': 'Не действует: тот, кто откроет ссылку, это увидит.',
  'wallet.share.made': 'Покажите этот код или отправьте ссылку',
  'wallet.share.link': 'Ссылка',
  'wallet.share.qr': 'ссылка для показа',
  'wallet.share.send': 'Отправить',
  'wallet.share.openUntil': 'Открыта до {date}',

  'wallet.shared.title': 'Показ',
  'wallet.shared.empty': 'Сейчас вы ничего не показываете.',
  'wallet.shared.empty.text':
    'Создайте ссылку на один или несколько документов и решите, сколько она действует.',
  'wallet.shared.new': 'Новая ссылка',
  'wallet.shared.open': 'открыта до {date}',
  'wallet.shared.expired': 'истекла {date}',
  'wallet.shared.withdrawn': 'отозвана {date}',
  'wallet.shared.show': 'Показать код',
  'wallet.shared.withdraw': 'Отозвать',
  'wallet.shared.withdraw.text':
    'Ссылка сразу перестанет работать у всех. То, что кто-то уже увидел или сохранил, вернуть нельзя.',
  'wallet.shared.withdraw.do': 'Отозвать',

  'wallet.stack.title': 'Во что складываются ваши документы',
  'wallet.stack.reading': 'Спрашиваем центры, что во что засчитывается',
  'wallet.stack.none': 'Складывать пока нечего',
  'wallet.stack.none.text':
    'Центры, присвоившие вам документы, не опубликовали, во что они складываются. Документы остаются в кошельке, ими можно делиться.',
  'wallet.stack.unreachable':
    '{n, plural, one {# центр не удалось спросить.} few {# центра не удалось спросить.} many {# центров не удалось спросить.} other {# центра не удалось спросить.}} Их предложений здесь нет.',
  'wallet.stack.back': 'Все цели',
  'wallet.stack.at': 'Присваивает: {centre}',
  'wallet.stack.steps': 'Что нужно',
  'wallet.stack.components': 'Ваши документы',
  'wallet.stack.set': '{have, number} из {need, number}',
  'wallet.stack.hours': '{have, number} из {need, number}\u00a0ч',
  'wallet.stack.credits': '{have, number} из {need, number} зачётных единиц',
  'wallet.stack.assessment': 'Ещё нужна оценка в центре.',
  'wallet.stack.complete': 'собрано',
  'wallet.stack.reached': 'уже ваш',
  'wallet.stack.reached.text': 'Этот документ у вас есть.',
  'wallet.stack.left.set':
    '{left, plural, one {не хватает одного} few {не хватает #} other {не хватает #}}',
  'wallet.stack.left.hours': 'не хватает {left, number}\u00a0ч',
  'wallet.stack.left.credits':
    'не хватает {left, plural, one {# зачётной единицы} other {# зачётных единиц}}',
  'wallet.stack.left.assessment': 'решает центр',
  'wallet.stack.counted': 'Засчитано.',
  'wallet.stack.counted.hours': 'Засчитано: {amount, number}\u00a0ч.',
  'wallet.stack.counted.credits': 'Засчитано зачётных единиц: {amount, number}.',
  'wallet.stack.missing': 'Не хватает: {what}',
  'wallet.stack.refused.attendance-only':
    'Не засчитывается: участие не подтверждает результатов обучения.',
  'wallet.stack.refused.expired':
    'Не засчитывается: срок действия истёк. Продлите, и документ снова будет засчитан.',
  'wallet.stack.refused.revoked': 'Не засчитывается: аннулирован присвоившей организацией.',
  'wallet.stack.refused.suspended':
    'Не засчитывается, пока приостановлен. После возобновления будет засчитан снова.',
  'wallet.stack.refused.not-yet-valid': 'Пока не засчитывается: начнёт действовать позже.',
  'wallet.stack.refused.status-unknown':
    'Сейчас засчитать нельзя: не удалось проверить, действует ли документ. Попробуйте позже.',
  'wallet.stack.refused.not-genuine': 'Не засчитывается: документ не подлинный.',
  'wallet.stack.refused.other-issuer':
    'Сам по себе не засчитывается: его присвоила другая организация. Спросите центр, признаёт ли он его.',
  'wallet.stack.refused.not-in-this-pathway': 'Сюда не относится.',
  'wallet.stack.refused.already-counted': 'Дважды не засчитывается: то же самое уже засчитано.',
  'wallet.stack.refused.no-volume-stated':
    'Засчитать нельзя: не указаны ни часы, ни зачётные единицы. Спросите присвоившую организацию.',
  'wallet.stack.refused.before-not-before':
    'Не засчитывается: присвоен раньше, чем допускает правило.',
  'wallet.stack.refused.accreditation-missing':
    'Не засчитывается: присвоившая организация на это не аккредитована.',
  'wallet.stack.refused.held-by-another': 'Не засчитывается: в документе указан другой человек.',
  'wallet.stack.ask': 'Попросить о присвоении: {centre}',
  'wallet.stack.ask.text':
    'Центр получит эти документы, сам их проверит и примет решение. Ответ вы увидите здесь.',
  'wallet.stack.ask.name': 'Ваше имя, как оно должно стоять в документе',
  'wallet.stack.ask.email': 'Электронная почта',
  'wallet.stack.ask.email.hint': 'По ней центр сможет с вами связаться.',
  'wallet.stack.ask.do': 'Отправить заявление',
  'wallet.stack.waiting': 'Заявление подано {date}, центр ещё не принял решения.',
  'wallet.stack.granted': 'Центр присваивает вам эту квалификацию.',
  'wallet.stack.accept': 'Принять',
  'wallet.stack.declined': 'Центр отказал: {reason}',
  'wallet.stack.askAgain': 'Подать ещё раз',

  'wallet.error.not-an-offer':
    'Это не предложение документа. Откройте ссылку из письма или отсканируйте код ещё раз.',
  'wallet.error.offer-used':
    'Это предложение уже использовано, или ссылка неполная. Попросите центр прислать её ещё раз.',
  'wallet.error.offer-expired': 'Срок предложения истёк. Попросите центр прислать его ещё раз.',
  'wallet.error.offer-locked':
    'Код слишком часто был неверным, предложение заблокировано. Попросите центр прислать его ещё раз.',
  'wallet.error.code-wrong': 'Код неверный. Посмотрите в сообщении ещё раз или спросите центр.',
  'wallet.error.no-answer': 'Ответа нет. Проверьте связь и попробуйте ещё раз. Ничего не потеряно.',
  'wallet.error.centre-unreachable': 'Спросить центр не удалось. Попробуйте немного позже.',
  'wallet.error.centre-unreadable':
    'Центр ответил в форме, которую этот кошелёк не понимает. Сообщите центру.',
  'wallet.error.format-unknown': 'Этот кошелёк не знает формы предложенного документа.',
  'wallet.error.claim-refused':
    'Центр не выдал этот документ. Откройте ссылку ещё раз или попросите прислать новую.',
  'wallet.error.number-taken':
    'У вас есть документ с тем же номером от другой организации. Новый не сохранён. Сообщите центру.',
  'wallet.error.passphrase-wrong': 'Фраза не открывает этот файл.',
  'wallet.error.not-a-copy': 'Этот файл сохранён не кошельком.',
  'wallet.error.share-not-made':
    'Ссылку создать не удалось. Ничего не показано. Попробуйте немного позже.',
  'wallet.error.share-not-withdrawn':
    'Отозвать не удалось: ссылка, возможно, ещё открыта. Попробуйте немного позже.',
  'wallet.error.request-refused': 'Центр не принял заявление: {said}',
  'wallet.error.request-unknown': 'Центр больше не знает этого заявления. Подайте его ещё раз.',
};
